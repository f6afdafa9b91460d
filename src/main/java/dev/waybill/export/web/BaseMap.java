package dev.waybill.export.web;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.waybill.geo.VectorFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;

/** The files of the base map, opened. */
final class BaseMap {

    private final VectorFile land;
    private final VectorFile water;

    private BaseMap(VectorFile land, VectorFile water) {
        this.land = land;
        this.water = water;
    }

    static BaseMap open(Path folder) throws IOException {
        return new BaseMap(VectorFile.open(folder.resolve("land.wbv")), VectorFile.open(folder.resolve("water.wbv")));
    }

    ObjectNode node(Set<String> involved, Plane plane, DetailField detail) throws IOException {
        return Ground.of(land.finest(), water.finest(), involved, plane, detail);
    }
}
