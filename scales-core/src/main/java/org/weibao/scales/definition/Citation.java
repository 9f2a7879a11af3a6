package org.weibao.scales.definition;

import java.util.Optional;

/**
 * A source of a scale.
 *
 * @param doubt what is doubted of everything that cites it: it was cited from memory, say. It travels into every result that rests on it
 */
public record Citation(String text, Optional<Text> doubt) {}
