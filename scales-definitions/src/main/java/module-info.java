/** The built-in library of scales, with the default referral policy and a sample directory. */
module org.weibao.scales.builtin {
    requires transitive org.weibao.scales;

    exports org.weibao.scales.builtin;
}
