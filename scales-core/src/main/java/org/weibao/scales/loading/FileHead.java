package org.weibao.scales.loading;

import org.weibao.scales.definition.Text;
import org.weibao.scales.definition.VersionRange;
import org.weibao.scales.finding.FindingCode;

/** What every file of a station begins with: its format, id, version and title. */
record FileHead(String id, String version, Text title) {

    /** @param kind the key that holds the id: {@code policy, directory} */
    static FileHead read(String kind, Fields fields, Values values) {
        ProfileReader.format(fields, values);
        String id = fields.required(kind)
                .flatMap(node -> values.words(node).map(word -> {
                    values.checkId(word, node.at());
                    return word;
                }))
                .orElse("unnamed");
        String version = fields.required("version")
                .flatMap(node -> values.words(node).map(word -> {
                    if (!VersionRange.isVersion(word)) {
                        values.note(FindingCode.VERSION_MALFORMED, node.at(), "found", word);
                    }
                    return word;
                }))
                .orElse("0.0.0");
        return new FileHead(
                id, version, fields.required("title").map(values::text).orElse(Text.EMPTY));
    }
}
