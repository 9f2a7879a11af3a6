package org.weibao.scales;

import java.util.ArrayList;
import java.util.List;
import org.weibao.scales.checking.PolicyChecker;
import org.weibao.scales.definition.Directory;
import org.weibao.scales.definition.PolicyDefinition;
import org.weibao.scales.finding.Finding;
import org.weibao.scales.loading.DirectoryReader;
import org.weibao.scales.loading.PolicyReader;
import org.weibao.scales.loading.Read;
import org.weibao.scales.loading.SourceFile;

/** Reads and checks policies and directories. */
final class PolicyFile {

    private PolicyFile() {}

    static Inspected<Policy> inspect(SourceFile file) {
        Read<PolicyDefinition> read = PolicyReader.read(file);
        List<Finding> findings = new ArrayList<>(read.findings());
        read.value().ifPresent(policy -> findings.addAll(PolicyChecker.check(policy)));
        return new Inspected<>(read.value().map(Policy::new), findings);
    }

    static Inspected<Directory> inspectDirectory(SourceFile file) {
        Read<Directory> read = DirectoryReader.read(file);
        List<Finding> findings = new ArrayList<>(read.findings());
        read.value().ifPresent(directory -> findings.addAll(PolicyChecker.check(directory)));
        return new Inspected<>(read.value(), findings);
    }
}
