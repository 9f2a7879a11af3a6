package org.weibao.scales.checking;

import org.weibao.scales.definition.Named;

/** What a name can be the name of. Ids are the lower-case names with hyphens; messages have words for them. */
enum Kind implements Named {
    ITEM,
    SCORE,
    ITEM_OR_SCORE,
    FORMAT,
    OPTION,
    BANDING,
    BAND,
    FLAG,
    OUTCOME,
    RESULT,
    CRITERION,
    SOURCE
}
