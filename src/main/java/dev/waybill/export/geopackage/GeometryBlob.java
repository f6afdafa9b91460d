package dev.waybill.export.geopackage;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.io.ByteOrderValues;
import org.locationtech.jts.io.WKBWriter;

/** Geometry as the GeoPackage binary format (OGC 12-128r18, 2.1.3): a head with the box, then well-known binary. */
final class GeometryBlob {

    private static final int WGS84 = 4326;
    private static final byte LITTLE_ENDIAN = 1;
    private static final byte BOX_OF_FOUR = 2;

    private final WKBWriter writer = new WKBWriter(2, ByteOrderValues.LITTLE_ENDIAN);

    /** The bytes of a geometry; a point carries no box, for it is one. */
    byte[] of(Geometry geometry) {
        boolean boxed = !(geometry instanceof Point);
        byte[] body = writer.write(geometry);
        ByteBuffer blob =
                ByteBuffer.allocate(8 + (boxed ? 32 : 0) + body.length).order(ByteOrder.LITTLE_ENDIAN);
        blob.put((byte) 'G').put((byte) 'P').put((byte) 0);
        blob.put(boxed ? (byte) (LITTLE_ENDIAN | BOX_OF_FOUR) : LITTLE_ENDIAN);
        blob.putInt(WGS84);
        if (boxed) {
            Envelope box = geometry.getEnvelopeInternal();
            blob.putDouble(box.getMinX()).putDouble(box.getMaxX());
            blob.putDouble(box.getMinY()).putDouble(box.getMaxY());
        }
        return blob.put(body).array();
    }
}
