package org.weibao.scales.assessment;

/**
 * Something that the reader of a result has to know.
 *
 * <table>
 *   <caption>Codes</caption>
 *   <tr><th>code</th><th>about</th><th>when</th></tr>
 *   <tr><td>{@code answered-though-not-asked}</td><td>the item</td><td>it was answered behind a closed gate</td></tr>
 *   <tr><td>{@code outside-age}</td><td>{@code respondent}</td><td>certainly younger or older than the scale is for</td></tr>
 *   <tr><td>{@code age-corrected}</td><td>{@code respondent}</td><td>born preterm: the corrected age was read, not the age since birth</td></tr>
 *   <tr><td>{@code outside-informants}</td><td>{@code respondent}</td><td>the scale is not for this kind of informant</td></tr>
 *   <tr><td>{@code confidence-uncertain}, {@code confidence-unvalidated}</td><td>{@code definition}</td>
 *       <td>the definition says so of itself</td></tr>
 *   <tr><td>{@code doubt}</td><td>{@code definition}, or the id of what the result rests on</td><td>the definition doubts it</td></tr>
 *   <tr><td>{@code wording-not-installed}</td><td>{@code definition}</td><td>a form shows topics instead of the wording</td></tr>
 *   <tr><td>{@code ref-twice}</td><td>number of the first line with that reference</td><td>in a batch only</td></tr>
 *   <tr><td>an id of the definition's {@code notices}</td><td>{@code definition}</td><td>always</td></tr>
 * </table>
 *
 * @param about what it is about: the id of an item, score, banding, flag, outcome or source; {@code respondent} or {@code definition}
 */
public record Notice(String code, String about) {

    /** In a batch: the reference stood in an earlier line, which {@link #about} names by its number. */
    public static final String REF_TWICE = "ref-twice";
}
