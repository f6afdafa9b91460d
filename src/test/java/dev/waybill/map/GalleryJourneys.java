package dev.waybill.map;

import dev.waybill.geo.LonLat;
import dev.waybill.journey.Journey;
import dev.waybill.journey.Leg.GeometryBasis;
import dev.waybill.journey.ResolvedPlace;
import dev.waybill.map.DrawnJourneys.Builder;
import dev.waybill.source.TransportMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;

/** Journeys of awkward shapes, for looking at maps and for testing that nothing on them overlaps or is cut off. */
final class GalleryJourneys {

    private static final Map<String, Supplier<Journey>> ALL = new TreeMap<>(Map.of(
            "bay", GalleryJourneys::twoHopsInABay,
            "pacific", GalleryJourneys::acrossThePacific,
            "suez", GalleryJourneys::throughSuez,
            "pole", GalleryJourneys::overThePole,
            "single", GalleryJourneys::singlePlace,
            "twenty", GalleryJourneys::twentyLegs,
            "loop", GalleryJourneys::loop,
            "scripts", GalleryJourneys::fourScripts,
            "tall", GalleryJourneys::northToSouth));

    private GalleryJourneys() {}

    static List<String> names() {
        return List.copyOf(ALL.keySet());
    }

    static Journey named(String name) {
        return ALL.get(name).get();
    }

    private static Builder builder(String id, String title) {
        return new Builder(id, title, "A journey made up for testing maps; nobody has reported it")
                .source("s1", "Test Gazette", "A report made up", LocalDate.of(2024, 3, 5))
                .source("s2", "Example Times", "Another report made up", LocalDate.of(2024, 3, 9));
    }

    private static Journey twoHopsInABay() {
        Builder b = builder("bay", "Two hops in Peter the Great Gulf");
        ResolvedPlace slavyanka = b.place("Slavyanka", "RU", 131.385, 42.862, "Slavyanka");
        ResolvedPlace vladivostok = b.place("Vladivostok", "RU", 131.885, 43.105, "Wladiwostok");
        ResolvedPlace nakhodka = b.place("Nakhodka", "RU", 132.885, 42.80, "Nachodka");
        b.leg(TransportMode.SHIP, GeometryBasis.ROUTED, slavyanka, vladivostok, 131.5, 42.88, 131.75, 43.0, 131.84, 43.08);
        b.leg(TransportMode.SHIP, GeometryBasis.INFERRED, vladivostok, nakhodka, 131.84, 43.05, 131.9, 42.75, 132.7, 42.65, 132.88, 42.74);
        return b.build();
    }

    private static Journey acrossThePacific() {
        Builder b = builder("pacific", "Across the Pacific and inland");
        ResolvedPlace busan = b.place("Busan", "KR", 129.05, 35.10, "Pusan");
        ResolvedPlace losAngeles = b.place("Los Angeles", "US", -118.26, 33.74, "Los Angeles");
        ResolvedPlace chicago = b.place("Chicago", "US", -87.65, 41.85, "Chicago");
        b.leg(TransportMode.SHIP, GeometryBasis.ROUTED, busan, losAngeles, 130.5, 34.9, 136.5, 39.0, 140.2, 41.4, 142.0, 41.6, 150.0, 44.0, 180.0, 48.0, -150.0, 45.0, -125.0, 36.0);
        b.leg(TransportMode.RAIL, GeometryBasis.REPORTED, losAngeles, chicago, -115.0, 35.0, -106.6, 35.1, -97.0, 38.0);
        return b.build();
    }

    private static Journey throughSuez() {
        Builder b = builder("suez", "Shanghai to Rotterdam through the Suez Canal");
        ResolvedPlace shanghai = b.place("Shanghai", "CN", 121.5, 31.2, "Schanghai");
        ResolvedPlace rotterdam = b.place("Rotterdam", "NL", 4.1, 51.95, "Rotterdam");
        ResolvedPlace duisburg = b.place("Duisburg", "DE", 6.76, 51.43, "Duisburg");
        b.leg(
                TransportMode.SHIP, GeometryBasis.ROUTED, shanghai, rotterdam, 122.5, 30.0, 119.0, 24.0, 111.0, 12.0, 105.0, 3.0, 103.7, 1.2, 100.5, 3.5,
                95.0, 6.0, 80.5, 5.7, 60.0, 12.0, 51.5, 12.5, 43.4, 12.6, 41.0, 16.0, 37.0, 23.0, 32.55, 29.9, 32.3, 31.3, 25.0,
                34.0, 15.0, 35.8, 11.0, 37.5, 0.0, 36.6, -5.6, 35.95, -9.3, 37.0, -9.8, 39.0, -9.6, 43.5, -5.5, 48.7, 1.4, 51.0, 3.0, 51.9);
        b.leg(TransportMode.ROAD, GeometryBasis.ROUTED, rotterdam, duisburg, 5.1, 51.9);
        b.event("Canal authority reports the passage", b.place("Suez", "EG", 32.55, 29.97, "Sues"), LocalDate.of(2024, 3, 3), LocalDate.of(2024, 3, 3));
        return b.build();
    }

    private static Journey overThePole() {
        Builder b = builder("pole", "From Murmansk over the Pole to Resolute");
        ResolvedPlace murmansk = b.place("Murmansk", "RU", 33.08, 68.97, "Murmansk");
        ResolvedPlace pole = b.place("North Pole", "", 0, 90, "North Pole");
        ResolvedPlace resolute = b.place("Resolute", "CA", -94.83, 74.70, "Qausuittuq");
        b.leg(TransportMode.AIR, GeometryBasis.REPORTED, murmansk, pole);
        b.leg(TransportMode.AIR, GeometryBasis.INFERRED, pole, resolute);
        return b.build();
    }

    private static Journey singlePlace() {
        Builder b = builder("single", "One place and nothing else");
        b.event("Cargo seen in the port", b.place("Rajin", "KP", 130.30, 42.23, "Najin"), LocalDate.of(2023, 9, 13), LocalDate.of(2023, 9, 13));
        return b.build();
    }

    private static Journey twentyLegs() {
        Builder b = builder("twenty", "Twenty legs round the Mediterranean and the Black Sea");
        Object[][] ports = {
            {"Novorossiysk", "RU", 37.79, 44.71}, {"Trabzon", "TR", 39.73, 41.01}, {"Samsun", "TR", 36.34, 41.30},
            {"Odesa", "UA", 30.75, 46.49}, {"Constanța", "RO", 28.66, 44.16}, {"Varna", "BG", 27.92, 43.19},
            {"Istanbul", "TR", 28.95, 41.00}, {"Piraeus", "GR", 23.63, 37.94}, {"İzmir", "TR", 27.13, 38.43},
            {"Mersin", "TR", 34.64, 36.80}, {"Latakia", "SY", 35.77, 35.53}, {"Beirut", "LB", 35.52, 33.90},
            {"Limassol", "CY", 33.04, 34.65}, {"Port Said", "EG", 32.30, 31.26}, {"Alexandria", "EG", 29.88, 31.19},
            {"Benghazi", "LY", 20.05, 32.11}, {"Valletta", "MT", 14.51, 35.90}, {"Tunis", "TN", 10.30, 36.80},
            {"Naples", "IT", 14.26, 40.84}, {"Genoa", "IT", 8.92, 44.40}, {"Marseille", "FR", 5.36, 43.30}
        };
        ResolvedPlace before = null;
        for (Object[] port : ports) {
            ResolvedPlace place = b.place((String) port[0], (String) port[1], (double) port[2], (double) port[3], (String) port[0]);
            if (before != null) {
                b.leg(TransportMode.SHIP, GeometryBasis.INFERRED, before, place);
            }
            before = place;
        }
        return b.build();
    }

    private static Journey loop() {
        Builder b = builder("loop", "Out and back again between Nampo and Dalian");
        ResolvedPlace nampo = b.place("Nampo", "KP", 125.40, 38.73, "Nampho");
        ResolvedPlace dalian = b.place("Dalian", "CN", 121.65, 38.93, "Dalian");
        ResolvedPlace weihai = b.place("Weihai", "CN", 122.12, 37.50, "Weihai");
        b.leg(TransportMode.SHIP, GeometryBasis.ROUTED, nampo, dalian, 124.8, 38.6, 123.0, 38.7, 121.8, 38.85);
        b.leg(TransportMode.SHIP, GeometryBasis.ROUTED, dalian, weihai, 122.0, 38.6, 122.3, 37.8);
        b.leg(TransportMode.SHIP, GeometryBasis.INFERRED, weihai, nampo, 122.7, 37.7, 124.6, 38.4);
        b.leg(TransportMode.SHIP, GeometryBasis.ROUTED, nampo, dalian, 124.8, 38.6, 123.0, 38.7, 121.8, 38.85);
        return b.build();
    }

    private static Journey fourScripts() {
        Builder b = builder("scripts", "Names in four scripts: Латиница, кириллица, 한글, العربية");
        ResolvedPlace rajin = b.place("Rajin", "KP", 130.30, 42.23, "나진");
        ResolvedPlace dunay = b.place("Dunay", "RU", 132.36, 42.88, "Дунай");
        ResolvedPlace bandar = b.place("Bandar Abbas", "IR", 56.27, 27.18, "بندر عباس");
        ResolvedPlace piraeus = b.place("Piraeus", "GR", 23.63, 37.94, "Πειραιάς");
        b.leg(TransportMode.SHIP, GeometryBasis.ROUTED, rajin, dunay, 130.63, 42.2);
        b.leg(TransportMode.AIR, GeometryBasis.INFERRED, dunay, bandar);
        b.leg(TransportMode.UNKNOWN, GeometryBasis.INFERRED, bandar, piraeus);
        return b.build();
    }

    private static Journey northToSouth() {
        Builder b = builder("tall", "From Kirkenes down Africa to Cape Town");
        ResolvedPlace kirkenes = b.place("Kirkenes", "NO", new LonLat(30.05, 69.73), 500, null, "Kirkenes");
        ResolvedPlace capeTown = b.place("Cape Town", "ZA", 18.43, -33.91, "Kapstadt");
        b.leg(
                TransportMode.SHIP, GeometryBasis.ROUTED, kirkenes, capeTown, 31.0, 70.5, 25.0, 71.4, 12.0, 68.0, 3.0, 62.0, 2.0, 55.0, 1.5, 51.0, -5.6,
                48.7, -10.0, 43.5, -10.0, 38.0, -16.0, 29.0, -18.0, 21.0, -18.0, 14.5, -10.0, 4.5, 5.0, -5.0, 14.0, -28.0);
        return b.build();
    }
}
