package org.weibao.scales;

import jakarta.json.stream.JsonGenerator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.weibao.scales.assessment.Assessment;
import org.weibao.scales.assessment.Labels;
import org.weibao.scales.assessment.Referral;
import org.weibao.scales.assessment.disclosure.GuardianLetter;
import org.weibao.scales.assessment.disclosure.LegalGround;
import org.weibao.scales.assessment.disclosure.Partner;
import org.weibao.scales.assessment.disclosure.SharePacket;
import org.weibao.scales.assessment.disclosure.View;
import org.weibao.scales.assessment.disclosure.VolunteerNote;
import org.weibao.scales.assessment.screening.Screening;
import org.weibao.scales.definition.Named;
import org.weibao.scales.disclosure.Sharing;
import org.weibao.scales.disclosure.Views;
import org.weibao.scales.exchange.AssessmentsJson;
import org.weibao.scales.exchange.FindingsJson;
import org.weibao.scales.exchange.JsonText;
import org.weibao.scales.exchange.ReferralJson;
import org.weibao.scales.exchange.SharePacketJson;
import org.weibao.scales.exchange.ViewJson;
import org.weibao.scales.finding.Finding;
import org.weibao.scales.finding.FindingCode;
import org.weibao.scales.finding.Place;
import org.weibao.scales.text.ChildPage;
import org.weibao.scales.text.GuardianPage;
import org.weibao.scales.text.ReferralScreen;
import org.weibao.scales.text.SharePage;
import org.weibao.scales.text.VolunteerLine;
import org.weibao.scales.text.Words;

/**
 * Who may see what of a case: five views, and packets for four partners. Both are whitelists: what no line of code copies is not there.
 */
public final class Disclosure {

    private final ScaleLibrary library;
    private final String language;

    /**
     * @param library knows the words of the scales
     * @param language {@code zh} or {@code en}
     */
    public Disclosure(ScaleLibrary library, String language) {
        this.library = library;
        this.language = language;
    }

    /** What that audience may see. The district never sees one child, and a guardian nothing while they may be the source of harm. */
    public Disclosed view(View view, CaseResult result) {
        return switch (view) {
            case VOLUNTEER -> volunteer(result);
            case SOCIAL_WORKER -> staff(view, result, List.of(), json -> {});
            case PROFESSIONAL -> staff(view, result, result.assessments(), json -> assessments(json, result));
            case GUARDIAN -> guardian(result, Optional.empty());
            case DISTRICT -> Disclosed.refused(Finding.of(FindingCode.VIEW_NOT_OF_ONE_CHILD, Place.NONE));
        };
    }

    /**
     * The guardian's letter after a sitting with a battery: with its strengths and what can be offered, and withheld on the same grounds as any
     * letter to a guardian.
     */
    public Disclosed guardian(ScreeningResult sitting) {
        return guardian(sitting.result(), sitting.screening());
    }

    /** What the child reads after a sitting with a battery; empty when the document names no battery that there is. */
    public Disclosed child(ScreeningResult sitting) {
        return sitting.screening()
                .flatMap(known ->
                        sitting.result().referral().map(referral -> ChildPage.print(known, referral, language)))
                .map(page -> Disclosed.of(page, JsonText.of(json -> ViewJson.writeChild(json, page))))
                .orElseGet(() -> new Disclosed(Optional.empty(), Optional.empty(), List.of()));
    }

    /**
     * What that partner is told.
     *
     * @param ground empty: nothing was named, which is refused with the list of grounds that hold
     */
    public Disclosed share(Partner partner, Optional<LegalGround> ground, CaseResult result) {
        if (result.referral().isEmpty()) {
            return unreadable(result);
        }
        Sharing sharing = new Sharing(
                result.assessments(), result.refused(), result.referral().get(), partner);
        Optional<Finding> against = against(sharing, partner, ground);
        return against.map(Disclosed::refused).orElseGet(() -> packet(sharing.packet(ground.orElseThrow()), result));
    }

    private static Optional<Finding> against(Sharing sharing, Partner partner, Optional<LegalGround> ground) {
        if (sharing.asks().isEmpty()) {
            return refusal(FindingCode.SHARE_NOT_NEEDED, partner);
        }
        String holding = ids(LegalGround.reaching(partner).filter(sharing::holds));
        if (ground.isEmpty()) {
            return refusal(FindingCode.SHARE_GROUND_MISSING, partner, "allowed", holding.isEmpty() ? "–" : holding);
        }
        String id = ground.get().id();
        if (!ground.get().reaches(partner)) {
            String reaching = ids(LegalGround.reaching(partner));
            return refusal(FindingCode.SHARE_GROUND_OF_OTHERS, partner, "found", id, "allowed", reaching);
        }
        return sharing.holds(ground.get())
                ? Optional.empty()
                : refusal(FindingCode.SHARE_GROUND_NOT_MET, partner, "found", id, "needs", "needs-" + id);
    }

    private static Optional<Finding> refusal(FindingCode code, Partner partner, String... more) {
        String[] arguments = Stream.concat(Stream.of("recipient", "partner-" + partner.id()), Stream.of(more))
                .toArray(String[]::new);
        return Optional.of(Finding.of(code, Place.NONE, arguments));
    }

    private static String ids(Stream<? extends Named> constants) {
        return constants.map(Named::id).collect(Collectors.joining(", "));
    }

    private Disclosed packet(SharePacket packet, CaseResult result) {
        String page = SharePage.print(packet, result.definitions(library), language);
        return Disclosed.of(
                page, JsonText.of(json -> SharePacketJson.write(json, packet, Words.in(language), this::labels, page)));
    }

    private Disclosed volunteer(CaseResult result) {
        boolean wrong = !result.findings().isEmpty() || !result.refused().isEmpty();
        VolunteerNote note = Views.volunteer(result.assessments(), result.referral(), wrong);
        String line = VolunteerLine.of(note, language);
        return Disclosed.of(line + "\n", JsonText.of(json -> ViewJson.write(json, note, line)));
    }

    private Disclosed guardian(CaseResult result, Optional<Screening> screening) {
        if (result.referral().isEmpty()) {
            return unreadable(result);
        }
        Optional<GuardianLetter> letter = Views.guardian(
                result.assessments(), result.refused(), result.referral().get());
        return letter.map(told -> letter(told, screening))
                .orElseGet(() -> Disclosed.refused(Finding.of(FindingCode.GUARDIAN_NOT_FIRST, Place.NONE)));
    }

    private Disclosed letter(GuardianLetter letter, Optional<Screening> screening) {
        String page = GuardianPage.print(letter, screening, language);
        return Disclosed.of(page, JsonText.of(json -> ViewJson.write(json, letter, Words.in(language), page)));
    }

    private Disclosed staff(View view, CaseResult result, List<Assessment> shown, Consumer<JsonGenerator> more) {
        Optional<String> screen = result.referral()
                .map(referral -> ReferralScreen.print(referral, shown, result.definitions(library), language));
        String document = JsonText.of(json -> {
            json.writeStartObject().write("view", view.id());
            more.accept(json);
            result.referral().ifPresent(referral -> referral(json, referral));
            FindingsJson.write(json, "errors", result.findings(), Optional.of(language));
            json.writeEnd();
        });
        return new Disclosed(screen, Optional.of(document), List.of());
    }

    private void referral(JsonGenerator json, Referral referral) {
        ReferralJson.write(json, "referral", referral, Words.in(language));
    }

    private void assessments(JsonGenerator json, CaseResult result) {
        AssessmentsJson.write(json, result.assessments(), result::hasSeveral, this::labels);
    }

    private static Disclosed unreadable(CaseResult result) {
        return new Disclosed(Optional.empty(), Optional.empty(), result.findings());
    }

    private Labels labels(String scale) {
        return library.find(scale).map(known -> known.labels(language)).orElse(Labels.NONE);
    }
}
