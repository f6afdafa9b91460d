package dev.waybill.export.web;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.waybill.journey.Check;
import dev.waybill.journey.Disagreement;
import dev.waybill.journey.Journey;
import dev.waybill.journey.Statement;
import dev.waybill.source.Basis;
import dev.waybill.source.Claim;
import dev.waybill.source.Licence;
import dev.waybill.source.Period;
import dev.waybill.source.Source;
import dev.waybill.source.TransportMode;
import dev.waybill.words.FactText;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What was said, by whom and where: sources, claims, disagreements and checks as the page's script reads them. */
final class StatementNodes {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final PageWords words;
    private final FactText facts;

    StatementNodes(PageWords words) {
        this.words = words;
        this.facts = words.facts();
    }

    ArrayNode sources(List<Source> sources) {
        ArrayNode nodes = NODES.arrayNode();
        for (Source source : sources) {
            ObjectNode node = nodes.addObject();
            node.put("id", source.id());
            node.put("publisher", source.publisher());
            node.put("title", source.title());
            node.put("language", source.language());
            node.put("url", source.url());
            node.put("note", source.note());
            node.set("published", period(source.published()));
        }
        return nodes;
    }

    /** The claims about the subjects that are shown. */
    ArrayNode claims(Journey journey) {
        ArrayNode nodes = NODES.arrayNode();
        for (Statement statement : journey.statements()) {
            Claim claim = statement.claim();
            ObjectNode node = nodes.addObject();
            node.put("id", claim.id());
            node.put("source", claim.sourceId());
            node.put("status", word(claim.status()));
            node.put("by", claim.by());
            node.put("says", claim.says());
            node.put("evidence", claim.evidence());
            node.put("cargo", statement.cargo());
            node.put("mode", statement.mode() == TransportMode.UNKNOWN ? null : word(statement.mode()));
            node.set("stated", period(claim.stated()));
            node.set("period", period(statement.period()));
            node.set("from", mention(statement.from()));
            node.set("to", mention(statement.to()));
            node.set("at", mention(statement.at()));
            strings(node.putArray("quantities"), statement.quantities().stream().map(words::quantity).toList());
        }
        return nodes;
    }

    private static @Nullable ObjectNode mention(Statement.@Nullable Mention mention) {
        if (mention == null) {
            return null;
        }
        return NODES.objectNode().put("spelt", mention.asSpelt()).put("place", mention.place().id());
    }

    ArrayNode disagreements(List<Disagreement> disagreements) {
        ArrayNode nodes = NODES.arrayNode();
        for (Disagreement disagreement : disagreements) {
            ObjectNode node = nodes.addObject();
            node.put("about", disagreement.subjectId());
            node.put("field", disagreement.field());
            ArrayNode versions = node.putArray("versions");
            for (Disagreement.Told version : disagreement.versions()) {
                ObjectNode each = versions.addObject().put("says", facts.say(version.says()));
                strings(each.putArray("sources"), version.sourceIds());
            }
        }
        return nodes;
    }

    ArrayNode checks(List<Check> checks) {
        ArrayNode nodes = NODES.arrayNode();
        for (Check check : checks) {
            nodes.addObject()
                    .put("claim", check.claimId())
                    .put("said", facts.said(check))
                    .put("found", facts.say(check));
        }
        return nodes;
    }

    static ArrayNode licences(List<Licence> licences) {
        ArrayNode nodes = NODES.arrayNode();
        for (Licence licence : licences) {
            nodes.addObject()
                    .put("dataset", licence.dataset())
                    .put("licence", licence.licence())
                    .put("attribution", licence.attribution());
        }
        return nodes;
    }

    /** A period in words, with its days counted from 1970 for the time line; null for none. */
    @Nullable ObjectNode period(@Nullable Period period) {
        if (period == null) {
            return null;
        }
        ObjectNode node = NODES.objectNode();
        node.put("text", words.period(period));
        node.put("from", period.from().toEpochDay());
        node.put("to", period.to().toEpochDay());
        node.put("inferred", period.basis() == Basis.INFERRED);
        node.put("written", period.asWritten());
        node.put("reason", period.reason());
        return node;
    }

    static void strings(ArrayNode nodes, Collection<String> texts) {
        texts.forEach(nodes::add);
    }

    /** An enum constant as the page's script and style know it. */
    static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
