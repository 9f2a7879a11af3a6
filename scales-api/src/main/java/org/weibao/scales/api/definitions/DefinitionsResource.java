package org.weibao.scales.api.definitions;

import io.smallrye.common.annotation.Blocking;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Optional;
import org.weibao.scales.DefinitionDocument;
import org.weibao.scales.api.Language;
import org.weibao.scales.api.body.Body;
import org.weibao.scales.exchange.FindingsJson;
import org.weibao.scales.exchange.JsonText;
import org.weibao.scales.finding.Finding;
import org.weibao.scales.finding.FindingCode;
import org.weibao.scales.finding.Severity;

/** Says everything that is wrong with a definition, without keeping it. */
@Path("/v1/definitions")
@Blocking
public final class DefinitionsResource {

    private static final String YAML = "application/yaml";
    private static final String OLDER_YAML = "application/x-yaml";
    private static final String TEXT_YAML = "text/yaml";

    @POST
    @Path("check")
    @Consumes({YAML, OLDER_YAML, TEXT_YAML, MediaType.APPLICATION_JSON})
    @Produces(MediaType.APPLICATION_JSON)
    public String check(
            @Valid @BeanParam Kind kind,
            @Valid @BeanParam Language language,
            @HeaderParam(HttpHeaders.CONTENT_TYPE) String contentType,
            Body body) {
        List<Finding> findings = MediaType.valueOf(contentType).isCompatible(MediaType.APPLICATION_JSON_TYPE)
                ? DefinitionDocument.json(kind.kind(), body.bytes())
                : DefinitionDocument.yaml(kind.kind(), body.bytes());
        return JsonText.of(json -> {
            json.writeStartObject().write("inOrder", isInOrder(findings));
            FindingsJson.write(json, "findings", findings, Optional.of(language.tag()));
            json.write("tablesMissing", findings.stream().anyMatch(found -> found.code() == FindingCode.TABLE_MISSING));
            json.writeEnd();
        });
    }

    private static boolean isInOrder(List<Finding> findings) {
        return findings.stream().noneMatch(finding -> finding.severity() == Severity.ERROR);
    }
}
