package org.weibao.scales.assessment;

import java.util.List;
import java.util.Optional;

/**
 * What is sent in for one child: answers to one or several scales, and what is known beside them.
 *
 * @param forms in the order of the document; a scale that several informants answer has several
 * @param earlier forms of earlier days, to compare with; nothing is flagged or referred on them
 * @param context the case without its assessments
 * @param policy id of the referral policy; empty: the library's default
 * @param battery id of the battery that the forms belong to
 */
public record CaseRequest(
        List<Form> forms, List<Form> earlier, Case context, Optional<String> policy, Optional<String> battery) {

    public CaseRequest {
        forms = List.copyOf(forms);
        earlier = List.copyOf(earlier);
    }

    /** The requests for that scale. */
    public List<Request> requests(String scale) {
        return forms.stream()
                .filter(form -> form.scale().equals(scale))
                .map(Form::request)
                .toList();
    }

    /**
     * One informant's answers to one scale.
     *
     * @param version of the scale; empty: the newest
     * @param pointer where they stand in the document: {@code /assessments/sdq/1}
     */
    public record Form(String scale, Optional<String> version, String pointer, Request request) {

        /** To the newest version. */
        public Form(String scale, String pointer, Request request) {
            this(scale, Optional.empty(), pointer, request);
        }
    }
}
