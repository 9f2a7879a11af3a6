/** The built-in library of scales, with the default referral policy, a sample directory and the authors' command line. */
module org.weibao.scales.builtin {
    requires transitive org.weibao.scales;
    requires static info.picocli;

    exports org.weibao.scales.builtin;

    opens org.weibao.scales.cli to
            info.picocli;
}
