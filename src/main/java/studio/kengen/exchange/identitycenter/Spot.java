package studio.kengen.exchange.identitycenter;

import studio.kengen.evidence.json.Place;

/// Where a fact stands.
record Spot(String file, Place place) {}
