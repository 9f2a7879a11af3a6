package org.weibao.scales.api.security;

import java.io.PrintStream;
import java.security.SecureRandom;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Makes a key: the line for the file of keys goes to the output, the key itself beside it, once, and is kept nowhere. */
public final class NewKey {

    private static final String USAGE = """
            用法 usage: java -jar quarkus-run.jar new-key 编号(id) 角色(role)…  >> api-keys.jsonl
            编号 id: 小写字母、数字和连字符，如 station-7 (lower case letters, digits, hyphens)
            角色 roles: screener 筛查, author 编写, reporter 统计, admin 管理
            """;

    private static final int SALT_BYTES = 16;

    private NewKey() {}

    /**
     * @param arguments an id and one or several roles
     * @return the exit code: 0, or 2 when the arguments are not as they should be
     */
    public static int run(List<String> arguments, PrintStream out, PrintStream beside) {
        Optional<Set<Role>> roles = roles(arguments);
        if (roles.isEmpty() || !KeyText.ID.matcher(arguments.get(0)).matches()) {
            beside.print(USAGE);
            return 2;
        }
        String id = arguments.get(0);
        SecureRandom random = new SecureRandom();
        byte[] salt = new byte[SALT_BYTES];
        random.nextBytes(salt);
        String key = KeyText.make(id, random);
        out.println(KeyLine.write(ApiKey.of(id, roles.get(), HexFormat.of().formatHex(salt), key)));
        beside.println("密钥只显示这一次，请交给调用方妥善保管 (shown this once, for the caller):");
        beside.println(key);
        return 0;
    }

    private static Optional<Set<Role>> roles(List<String> arguments) {
        Set<Role> roles = EnumSet.noneOf(Role.class);
        for (String name : arguments.subList(Math.min(1, arguments.size()), arguments.size())) {
            Optional<Role> role = Role.of(name);
            if (role.isEmpty()) {
                return Optional.empty();
            }
            roles.add(role.get());
        }
        return roles.isEmpty() ? Optional.empty() : Optional.of(roles);
    }
}
