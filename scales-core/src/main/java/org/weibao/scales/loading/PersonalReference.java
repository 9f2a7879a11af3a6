package org.weibao.scales.loading;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** A reference has to be opaque. What holds Chinese characters, a mobile number or an identity number tells who the child is. */
final class PersonalReference {

    private static final String GAP = "[- .]?";
    private static final Pattern PERSONAL = Pattern.compile("\\p{IsHan}"
            + "|(?<![0-9])(?:00)?(?:\\+?86" + GAP + ")?1[3-9][0-9]" + GAP + "[0-9]{4}" + GAP + "[0-9]{4}(?![0-9])"
            + "|(?<![0-9])[0-9]{6}" + GAP + "[0-9]{8}" + GAP + "[0-9]{3}[0-9Xx](?![0-9])");

    private PersonalReference() {}

    static boolean isIn(String reference) {
        return PERSONAL.matcher(Normalizer.normalize(reference, Normalizer.Form.NFKC))
                .find();
    }
}
