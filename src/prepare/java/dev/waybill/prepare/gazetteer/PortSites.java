package dev.waybill.prepare.gazetteer;

import dev.waybill.gazetteer.index.Feature;
import dev.waybill.gazetteer.index.PlaceRow;
import dev.waybill.gazetteer.name.NameKey;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Joins the ports of the table of sites with those of the table of ports: one port that stands in both keeps the site's row, whose
 * position is the better checked, and gains the codes, names and size of the other.
 */
final class PortSites {

    private static final double SAME_METRES = 12_000;

    private final List<Entry> sites = new ArrayList<>();
    private final List<Entry> others = new ArrayList<>();

    PortSites(List<Entry> sites, List<Entry> ports) {
        Map<Entry, List<Entry>> twins = new HashMap<>();
        List<Entry> portSites = sites.stream().filter(site -> site.row().feature() == Feature.PORT).toList();
        for (Entry port : ports) {
            portSites.stream()
                    .filter(site -> isSame(site, port))
                    .findFirst()
                    .ifPresentOrElse(site -> twins.computeIfAbsent(site, s -> new ArrayList<>(1)).add(port), () -> others.add(port));
        }
        sites.forEach(site -> this.sites.add(joined(site, twins.getOrDefault(site, List.of()))));
    }

    private static boolean isSame(Entry site, Entry port) {
        return site.row().country().equals(port.row().country())
                && site.row().position().distanceMetresTo(port.row().position()) < SAME_METRES
                && keys(site).stream().anyMatch(keys(port)::contains);
    }

    private static Set<String> keys(Entry entry) {
        return Stream.concat(Stream.of(entry.row().name()), entry.alternates().stream())
                .map(name -> NameKey.of(name.replaceAll("(?i)^port of |,? port$| harbou?r$", "")))
                .collect(Collectors.toSet());
    }

    private static Entry joined(Entry site, List<Entry> ports) {
        if (ports.isEmpty()) {
            return site;
        }
        Set<String> names = new LinkedHashSet<>(site.alternates());
        Set<String> codes = new LinkedHashSet<>(site.codes());
        long size = site.row().population();
        for (Entry port : ports) {
            names.add(port.row().name());
            names.addAll(port.alternates());
            codes.addAll(port.codes());
            size = Math.max(size, port.row().population());
        }
        PlaceRow row = site.row();
        return new Entry(new PlaceRow(row.id(), row.name(), row.nativeName(), row.position(), row.feature(), row.country(),
                row.region(), size, row.radiusMetres(), row.origin()), names).withCodes(codes);
    }

    /** All sites, the ports among them joined. */
    List<Entry> sites() {
        return sites;
    }

    /** The ports that are no sites. */
    List<Entry> others() {
        return others;
    }
}
