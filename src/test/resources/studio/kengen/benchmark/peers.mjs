// Measures what EvaluateBenchmark and ExpandBenchmark are compared with, on the same scenario:
//   npm install --prefix FOLDER @cloud-copilot/iam-simulate@0.1.173 @cloud-copilot/iam-expand@0.11.44
//   node peers.mjs FOLDER
import {readFile} from "node:fs/promises";
import {resolve} from "node:path";
import {pathToFileURL} from "node:url";

const peers = resolve(process.argv[2], "node_modules/@cloud-copilot");
const load = (path) => import(pathToFileURL(resolve(peers, path)));
const {authorize} = await load("iam-simulate/dist/esm/core_engine/CoreSimulatorEngine.js");
const {AwsRequestImpl} = await load("iam-simulate/dist/esm/request/request.js");
const {RequestContextImpl} = await load("iam-simulate/dist/esm/requestContext.js");
const {DiscoveryContextKeyConstraints} = await load(
  "iam-simulate/dist/esm/context_keys/discoveryContextKeyConstraints.js");
const {runSimulation, runUnsafeSimulation} = await load("iam-simulate/dist/esm/index.js");
const {loadPolicy} = await load("iam-policy/dist/esm/index.js");
const {expandIamActions} = await load("iam-expand/dist/esm/index.js");

const scenario = JSON.parse(await readFile(new URL("evaluate.json", import.meta.url), "utf8"));
const {principal, action, resource, context} = scenario.request;
const parsed = (policies) => policies.map(({name, policy}) => loadPolicy(policy, {name}));
const levels = (policiesOf) => scenario.serviceControlPolicies.map((policies, i) =>
  ({orgIdentifier: `ou-${i}`, policies: policiesOf(policies)}));
const once = {
  identityPolicies: parsed(scenario.identityPolicies),
  permissionBoundaries: parsed(scenario.permissionBoundaries),
  serviceControlPolicies: levels(parsed),
  resourceControlPolicies: [],
  simulationParameters: {
    simulationMode: "Strict",
    discoveryContextKeyConstraints: new DiscoveryContextKeyConstraints([]),
  },
};
const eachTime = {
  request: {
    principal,
    action,
    resource: {resource: resource.arn, accountId: resource.account},
    contextVariables: context,
  },
  identityPolicies: scenario.identityPolicies,
  permissionBoundaryPolicies: scenario.permissionBoundaries,
  serviceControlPolicies: levels((policies) => policies),
  resourceControlPolicies: [],
};

const texts = JSON.stringify(
  [scenario.identityPolicies, scenario.permissionBoundaries, scenario.serviceControlPolicies]);

function fromText() {
  const [identityPolicies, permissionBoundaryPolicies, levelsOfPolicies] = JSON.parse(texts);
  const serviceControlPolicies = levelsOfPolicies.map((policies, i) =>
    ({orgIdentifier: `ou-${i}`, policies}));
  return runUnsafeSimulation(
    {...eachTime, identityPolicies, permissionBoundaryPolicies, serviceControlPolicies}, {});
}

function parsedOnce() {
  const request = new AwsRequestImpl(
    principal,
    {resource: resource.arn, accountId: resource.account},
    action,
    new RequestContextImpl(context));
  return authorize({...once, request}).result;
}

async function measure(name, operation) {
  const rates = [];
  let result;
  for (let round = 0; round < 6; round++) {
    const start = performance.now();
    let operations = 0;
    while (performance.now() - start < 1000) {
      for (let i = 0; i < 10; i++) {
        result = operation();
        if (result instanceof Promise) result = await result;
      }
      operations += 10;
    }
    rates.push((operations / (performance.now() - start)) * 1000);
  }
  // The first half warms up.
  const rate = rates.slice(3).reduce((sum, each) => sum + each, 0) / 3;
  const said = Array.isArray(result) ? `${result.length} actions` : JSON.stringify(result);
  console.log(`${name}: ${rate.toFixed(1)} a second, ${(1e6 / rate).toFixed(1)} µs; ${said}`);
}

await measure("core, policies parsed once", parsedOnce);
await measure("runUnsafeSimulation", () => runUnsafeSimulation(eachTime, {}));
await measure("runUnsafeSimulation, from text", fromText);
await measure("runSimulation", () => runSimulation(eachTime, {}));
await measure("expand *", () => expandIamActions("*", {expandAsterisk: true}));
