package org.weibao.scales.referral;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.weibao.scales.definition.Directory;
import org.weibao.scales.definition.Hotline;
import org.weibao.scales.definition.PolicyDefinition;
import org.weibao.scales.definition.PolicyLevel;

/** Telephone numbers: those of the level first, then all others of the policy, then those of the directory; each number once. */
final class Contacts {

    private Contacts() {}

    static List<Hotline> of(PolicyDefinition policy, Directory directory, PolicyLevel row) {
        Stream<Hotline> first =
                row.contacts().stream().map(contact -> policy.hotlines().get(contact.id()));
        Stream<Hotline> others = Stream.concat(policy.hotlines().values().stream(), directory.hotlines().stream());
        Set<String> numbers = new HashSet<>();
        List<Hotline> contacts = new ArrayList<>();
        Stream.concat(first, others).forEach(hotline -> {
            if (numbers.add(hotline.number())) {
                contacts.add(hotline);
            }
        });
        return contacts;
    }
}
