/**
 * From a written name to the keys under which a gazetteer holds it: folding, spelling rules between scripts, endings.
 *
 * <p>What this package is not: it knows no place. Start reading at {@link dev.waybill.gazetteer.name.NameKey}, then
 * {@link dev.waybill.gazetteer.name.KeyDerivation}.
 */
@NullMarked
package dev.waybill.gazetteer.name;

import org.jspecify.annotations.NullMarked;
