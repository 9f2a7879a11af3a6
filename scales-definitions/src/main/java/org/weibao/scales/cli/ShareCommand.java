package org.weibao.scales.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.weibao.scales.CaseResult;
import org.weibao.scales.Disclosed;
import org.weibao.scales.Disclosure;
import org.weibao.scales.ScaleLibrary;
import org.weibao.scales.assessment.disclosure.LegalGround;
import org.weibao.scales.assessment.disclosure.Partner;
import org.weibao.scales.definition.Named;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** A packet for a partner, on a legal ground. */
@Command(
        name = "share",
        description = {
            "信息共享单：给学校、医院、妇联、民政，写明依据和目的，只写必需的内容；没有依据不生成",
            "A packet for school, health, women's federation or civil affairs: ground, purpose, the least that is needed"
        })
final class ShareCommand extends Subcommand {

    @Parameters(
            paramLabel = "FILE",
            description = {"个案文件（JSON）", "case file (JSON)"})
    private Path file;

    @Option(
            names = "--to",
            required = true,
            paramLabel = "PARTNER",
            description = {"school | health | womens-federation | civil-affairs"})
    private String partner;

    @Option(
            names = "--ground",
            paramLabel = "ID",
            description = {
                "法律依据：consent | emergency | mandatory-report | school-bullying | temporary-guardianship",
                "           | complaint | family-violence | danger"
            })
    private Optional<String> ground = Optional.empty();

    @Mixin
    private Station station;

    @Override
    public Integer call() {
        Partner recipient = named(Partner.class, partner, "share.partner");
        Optional<LegalGround> named = ground.map(id -> named(LegalGround.class, id, "share.ground"));
        ScaleLibrary library = station.library();
        CaseResult result = station.receive(file, library, this);
        complain(result.findings());
        Disclosed packet = new Disclosure(library, language()).share(recipient, named, result);
        if (result.referral().isPresent()) {
            complain(packet.findings());
        }
        print(packet);
        return packet.screen().isPresent() ? exitCode(result.findings()) : ScalesCommand.ERRORS;
    }

    private <E extends Enum<E> & Named> E named(Class<E> vocabulary, String id, String phrase) {
        List<String> allowed =
                Stream.of(vocabulary.getEnumConstants()).map(Named::id).toList();
        return Named.find(vocabulary, id).orElseThrow(() -> wrong(phrase, id, String.join(", ", allowed)));
    }
}
