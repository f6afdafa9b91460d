package dev.waybill.source;

import java.lang.reflect.RecordComponent;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/**
 * Something that Waybill says of its own work, as a value: a record whose components are its data.
 *
 * <p>Each kind is a record of a sealed interface (why this place, what was concluded, what was measured); {@code words}
 * puts it in a sentence of any language, under {@link #code()}, and programs branch on the code.
 */
public interface Fact {

    /**
     * A word of a closed list, translated like a sentence.
     *
     * @param list which list ("mode")
     * @param code which word of it ("rail")
     */
    record Term(String list, String code) {

        /** The word for a constant. */
        public static Term of(String list, Enum<?> constant) {
            return new Term(list, constant.name().toLowerCase(Locale.ROOT));
        }
    }

    /** Stable code: the record's name as lower-case words joined by hyphens. */
    default String code() {
        return codeOf(getClass());
    }

    /** The code of a kind of fact. */
    static String codeOf(Class<?> kind) {
        return kind.getSimpleName().replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    }

    /** The data by their names, in the record's order; absent ones are left out. */
    default Map<String, Object> data() {
        Map<String, Object> data = new LinkedHashMap<>();
        for (RecordComponent component : getClass().getRecordComponents()) {
            try {
                Object value = component.getAccessor().invoke(this);
                if (value != null) {
                    data.put(component.getName(), value);
                }
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException("a fact must be a public record: " + getClass(), e);
            }
        }
        return data;
    }
}
