package dev.waybill.dossier;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A value in a YAML file with the line it stands on.
 *
 * <p>Scalars stay text ("NO" is Norway here, not false); what reads them decides their type.
 *
 * @param path where it stands, as users would write it ("claims[2].from.name")
 * @param line from 1
 * @param text the scalar, or null if it is a map, a list or empty
 * @param fields the map's fields in their order, or null
 * @param items the list's items, or null
 */
record YamlNode(
        String path,
        int line,
        @Nullable String text,
        @Nullable Map<String, YamlNode> fields,
        @Nullable List<YamlNode> items) {

    boolean isEmpty() {
        return text == null && fields == null && items == null;
    }
}
