package dev.waybill.reading.input;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;

/** The text of a web page: what stands in its article, a line for each block; scripts and menus are left out. */
final class HtmlText {

    private static final String NO_TEXT = "script,style,noscript,template,nav,footer,aside,form,button,iframe,svg,head>meta";

    private HtmlText() {}

    static String of(String html) {
        Element body = Jsoup.parse(html).body();
        body.select(NO_TEXT).remove();
        Element article = body.selectFirst("article");
        Element main = article != null ? article : body.selectFirst("main");
        StringBuilder text = new StringBuilder();
        NodeTraversor.filter(new NodeFilter() {
            @Override
            public FilterResult head(Node node, int depth) {
                if (node instanceof TextNode words) {
                    append(text, words.getWholeText());
                } else if (node instanceof Element element && (element.isBlock() || element.normalName().equals("br"))) {
                    newLine(text);
                }
                return FilterResult.CONTINUE;
            }

            @Override
            public FilterResult tail(Node node, int depth) {
                if (node instanceof Element element && element.isBlock()) {
                    newLine(text);
                }
                return FilterResult.CONTINUE;
            }
        }, main != null ? main : body);
        return text.toString().strip() + "\n";
    }

    private static void append(StringBuilder text, String words) {
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            boolean blank = c == ' ' || c == '\t' || c == '\n' || c == '\r';
            boolean atBlank = text.isEmpty() || text.charAt(text.length() - 1) == ' ' || text.charAt(text.length() - 1) == '\n';
            if (!blank) {
                text.append(c);
            } else if (!atBlank) {
                text.append(' ');
            }
        }
    }

    private static void newLine(StringBuilder text) {
        if (!text.isEmpty() && text.charAt(text.length() - 1) != '\n') {
            text.append('\n');
        }
    }
}
