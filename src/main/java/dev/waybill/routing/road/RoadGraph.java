package dev.waybill.routing.road;

import com.graphhopper.GraphHopper;
import com.graphhopper.config.CHProfile;
import com.graphhopper.config.Profile;
import com.graphhopper.util.GHUtility;
import com.graphhopper.util.TurnCostsConfig;
import dev.waybill.routing.RouteLimits.Vehicle;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** How a road network is kept: a folder of GraphHopper's, the same settings for importing and for opening. */
final class RoadGraph {

    private static final String FOLDER = "roads";

    private static final String ENCODED = "car_access, car_average_speed, road_access, hgv, max_width, max_height,"
            + " max_weight, max_weight_except";

    private RoadGraph() {}

    /** GraphHopper's settings for a network's folder. */
    static GraphHopper in(Path network) {
        GraphHopper hopper = new GraphHopper();
        hopper.setGraphHopperLocation(network.resolve(FOLDER).toString());
        hopper.setEncodedValuesString(ENCODED);
        hopper.setProfiles(
                profile(Vehicle.CAR, List.of("motorcar", "motor_vehicle")),
                profile(Vehicle.TRUCK, List.of("hgv", "motorcar", "motor_vehicle")));
        hopper.getCHPreparationHandler()
                .setCHProfiles(Arrays.stream(Vehicle.values())
                        .map(vehicle -> new CHProfile(name(vehicle)))
                        .toArray(CHProfile[]::new));
        return hopper;
    }

    private static Profile profile(Vehicle vehicle, List<String> restrictedAs) {
        return new Profile(name(vehicle))
                .setCustomModel(GHUtility.loadCustomModelFromJar(name(vehicle) + ".json"))
                .setTurnCostsConfig(new TurnCostsConfig(restrictedAs));
    }

    /** The name of a vehicle's profile: "truck". */
    static String name(Vehicle vehicle) {
        return vehicle.name().toLowerCase(Locale.ROOT);
    }
}
