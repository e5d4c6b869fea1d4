package studio.kengen.generate.kind;

import java.util.List;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import studio.kengen.control.ControlTowerControl;
import studio.kengen.control.Feature;
import studio.kengen.control.Monitor;
import studio.kengen.control.PredefinedGuardrail;
import studio.kengen.control.choice.ResolvedControls;
import studio.kengen.control.choice.ResolvedControls.Chosen;
import studio.kengen.design.RowId;

/// What AWS offers ready-made, as far as rows of Table 4 choose it; each once, sorted by its name.
///
/// @param towers controls of AWS Control Tower
/// @param settings settings of accounts, organizations and resources
record ChosenFeatures(List<Tower> towers, List<Setting> settings) {
    /// @param rows those that choose it, and those that they cover
    record Tower(ControlTowerControl control, NavigableSet<RowId> rows) {}

    /// @param rows those that choose it, and those that they cover
    record Setting(Feature feature, NavigableSet<RowId> rows) {}

    static ChosenFeatures of(ResolvedControls chosen) {
        NavigableMap<String, Tower> towers = new TreeMap<>();
        Stream.concat(
                        chosen.chosen(PredefinedGuardrail.TowerControl.class)
                                .map(one -> new Tower(one.known().control(), rows(one))),
                        chosen.chosen(Monitor.TowerDetection.class)
                                .map(one -> new Tower(one.known().control(), rows(one))))
                .forEach(tower ->
                        towers.computeIfAbsent(tower.control().id(), _ -> tower)
                                .rows()
                                .addAll(tower.rows()));
        NavigableMap<String, Setting> settings = new TreeMap<>();
        chosen.chosen(PredefinedGuardrail.Setting.class)
                .map(one -> new Setting(one.known().feature(), rows(one)))
                .forEach(setting ->
                        settings.computeIfAbsent(setting.feature().name(), _ -> setting)
                                .rows()
                                .addAll(setting.rows()));
        return new ChosenFeatures(List.copyOf(towers.values()), List.copyOf(settings.values()));
    }

    /// The controls that the landing zone has on, or those that are enabled for a unit.
    List<Tower> towers(boolean isOfLandingZone) {
        return towers.stream()
                .filter(tower -> tower.control().isOfLandingZone() == isOfLandingZone)
                .toList();
    }

    private static NavigableSet<RowId> rows(Chosen<?> chosen) {
        NavigableSet<RowId> rows = new TreeSet<>(chosen.by().covered().keySet());
        rows.add(chosen.by().row().id());
        return rows;
    }
}
