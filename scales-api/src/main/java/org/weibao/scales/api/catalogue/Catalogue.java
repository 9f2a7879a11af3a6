package org.weibao.scales.api.catalogue;

import java.util.List;

/** All scales of the library, by id. */
public record Catalogue(List<CatalogueEntry> scales) {}
