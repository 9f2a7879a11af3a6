package org.weibao.scales.cli;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.weibao.scales.cli.ScalesCommand.Language;
import org.weibao.scales.finding.NearestName;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** What is wrong with a command line, in the reader's language; the parser itself speaks English only. */
record WrongUsage(Phrases phrases) {

    /** The language is taken from the words themselves, since nothing was parsed. */
    static WrongUsage in(String... arguments) {
        String joined = String.join(" ", arguments).toLowerCase(Locale.ROOT);
        boolean english = Stream.of("--lang en", "--lang=en").anyMatch(asked -> (joined + " ").contains(asked + " "));
        return new WrongUsage(
                Phrases.in((english ? Language.EN : Language.ZH).name().toLowerCase(Locale.ROOT)));
    }

    String text(ParameterException wrong) {
        if (wrong instanceof MissingParameterException missing) {
            return phrases.text("usage.missing", listed(missing.getMissing()));
        }
        if (wrong instanceof UnmatchedArgumentException unmatched) {
            return unmatched(unmatched);
        }
        if (wrong instanceof OverwrittenOptionException twice) {
            return phrases.text("usage.twice", name(twice.getOverwritten()));
        }
        if (wrong.getArgSpec() != null) {
            return phrases.text("usage.value", name(wrong.getArgSpec()), wrong.getValue(), label(wrong.getArgSpec()));
        }
        return wrong.getCommandLine().getParent() == null ? phrases.text("usage.command") : wrong.getMessage();
    }

    private String unmatched(UnmatchedArgumentException wrong) {
        CommandLine line = wrong.getCommandLine();
        String first = wrong.getUnmatched().get(0);
        if (wrong.isUnknownOption()) {
            List<String> options = line.getCommandSpec().options().stream()
                    .flatMap(option -> Arrays.stream(option.names()))
                    .toList();
            return phrases.text("usage.option", first) + nearest(first, options);
        }
        return line.getParent() == null
                ? phrases.text("usage.no-command", first)
                        + nearest(first, List.copyOf(line.getSubcommands().keySet()))
                : phrases.text("usage.unmatched", String.join(" ", wrong.getUnmatched()));
    }

    private String nearest(String found, List<String> allowed) {
        return NearestName.of(found, allowed)
                .map(name -> phrases.text("usage.nearest", name))
                .orElse("");
    }

    private static String listed(List<ArgSpec> arguments) {
        return arguments.stream()
                .map(argument ->
                        argument instanceof OptionSpec ? name(argument) + " " + label(argument) : label(argument))
                .collect(Collectors.joining(", "));
    }

    private static String name(ArgSpec argument) {
        return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
    }

    private static String label(ArgSpec argument) {
        return argument.paramLabel();
    }
}
