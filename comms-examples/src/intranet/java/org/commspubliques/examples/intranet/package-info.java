/**
 * Intranet: the library inside a Spring Boot 4 application. Every town hall writes its own; this one shows what goes where.
 *
 * <p>Start it with {@code mvn -q -Pintranet compile exec:java}: it serves {@code http://localhost:8080} to this machine, on a
 * database in memory. {@code -Dexec.args="--spring.datasource.url=jdbc:postgresql://localhost/intranet"} takes PostgreSQL, on
 * which any number of nodes may run at once. Then:
 *
 * <pre>{@code
 * curl -H 'X-Agent: anna' -H 'Idempotency-Key: 1' -H 'Content-Type: application/json' localhost:8080/dossiers -d '{
 *   "id": "2026-001", "title": "Coupure d’eau", "purpose": "serviceInformation",
 *   "texts": {"site": "L’eau sera coupée jeudi 3 décembre 2026 à Boulari, de 8 h à 14 h."}}'
 * curl -H 'X-Agent: bruno' localhost:8080/corbeille
 * }</pre>
 *
 * <ul>
 *   <li>{@link org.commspubliques.examples.intranet.LibraryConfiguration} makes beans of the approvals, the review and the gate.
 *   <li>{@link org.commspubliques.examples.intranet.ApprovalDesk} lets a decision and the host’s own rows commit together, or
 *       not at all; {@link org.commspubliques.examples.intranet.PublicationDesk} lets nothing out but through the gate, which
 *       has transactions of its own.
 *   <li>{@link org.commspubliques.examples.intranet.DueNotices} finds what has come due; of several nodes, one tells.
 *   <li>{@link org.commspubliques.examples.intranet.DossierController} gives and takes JSON through the host’s Jackson, which
 *       finds the library’s modules by itself; {@link org.commspubliques.examples.intranet.Problems} says what went wrong as
 *       RFC 9457 has it.
 *   <li>{@link org.commspubliques.examples.intranet.WhoActs} is where the host’s sign-on comes in.
 * </ul>
 */
@NullMarked
package org.commspubliques.examples.intranet;

import org.jspecify.annotations.NullMarked;
