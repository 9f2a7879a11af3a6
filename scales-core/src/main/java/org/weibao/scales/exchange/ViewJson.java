package org.weibao.scales.exchange;

import jakarta.json.stream.JsonGenerator;
import java.util.Optional;
import org.weibao.scales.assessment.Vocabulary;
import org.weibao.scales.assessment.disclosure.GuardianLetter;
import org.weibao.scales.assessment.disclosure.VolunteerNote;
import org.weibao.scales.definition.Level;

/** What volunteers and guardians see, as JSON in one language. */
public final class ViewJson {

    private final Members members;
    private final ReferralParts parts;
    private final Vocabulary words;

    private ViewJson(JsonGenerator json, Vocabulary words) {
        this.members = new Members(json);
        this.parts = new ReferralParts(members, words);
        this.words = words;
    }

    /** Writes one object. */
    public static void write(JsonGenerator json, VolunteerNote note, String text) {
        json.writeStartObject();
        new Members(json)
                .text("view", "volunteer")
                .truth("callStaff", note.callStaff())
                .text("text", text);
        json.writeEnd();
    }

    /** Writes one object. @param text the page of the child in plain words */
    public static void writeChild(JsonGenerator json, String text) {
        json.writeStartObject();
        new Members(json).text("view", "child").text("text", text);
        json.writeEnd();
    }

    /** Writes one object. @param text the whole letter in plain words */
    public static void write(JsonGenerator json, GuardianLetter letter, Vocabulary words, String text) {
        json.writeStartObject();
        new ViewJson(json, words).write(letter, text);
        json.writeEnd();
    }

    private void write(GuardianLetter letter, String text) {
        members.text("view", "guardian")
                .objects(
                        "strengths",
                        letter.strengths(),
                        strength -> members.id("id", strength).text("text", words.word(strength)))
                .id("level", letter.level())
                .text("label", label(letter))
                .text("within", letter.within().id())
                .truth("watchOver", letter.watchOver())
                .truth("conclusive", letter.conclusive())
                .truth("partly", letter.partly())
                .objects("destinations", letter.destinations(), parts::destination)
                .objects("contacts", letter.contacts(), parts::contact);
        parts.text("disclaimer", letter.disclaimer());
        members.text("text", Optional.of(text));
    }

    /** Left out where nothing can be concluded: the words of that level say that nothing was found. */
    private Optional<String> label(GuardianLetter letter) {
        return letter.level() == Level.NONE && !letter.conclusive() ? Optional.empty() : words.word(letter.level());
    }
}
