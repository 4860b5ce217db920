// SPDX-License-Identifier: EPL-2.0
package journey.data.profile;

import java.util.Set;

/** Words in the names of columns, and what they tell of the columns. */
final class ColumnWords {

    static final Set<String> TIME =
            Set.of(
                    "time",
                    "timestamp",
                    "at",
                    "date",
                    "datetime",
                    "day",
                    "when",
                    "on",
                    "ts",
                    "created",
                    "occurred",
                    "opened",
                    "answered",
                    "submitted",
                    "recorded");

    /** Words for the time at which something else was than what the row tells. */
    static final Set<String> LATER_TIME =
            Set.of(
                    "received",
                    "loaded",
                    "ingested",
                    "sent",
                    "updated",
                    "modified",
                    "changed",
                    "closed",
                    "due",
                    "birth",
                    "deleted",
                    "expires",
                    "expiry",
                    "stage",
                    "first",
                    "last",
                    "processed",
                    "exported",
                    "previous",
                    "offset",
                    "set");

    static final Set<String> PERSON =
            Set.of(
                    "user",
                    "customer",
                    "client",
                    "member",
                    "visitor",
                    "contact",
                    "account",
                    "person",
                    "patient",
                    "guest",
                    "respondent",
                    "recipient",
                    "subscriber",
                    "buyer",
                    "shopper",
                    "passenger",
                    "player",
                    "student",
                    "citizen",
                    "consumer",
                    "requester");

    static final Set<String> DEVICE =
            Set.of("cookie", "device", "anonymous", "pseudo", "browser", "kiosk", "fingerprint");

    static final Set<String> CASE =
            Set.of(
                    "case",
                    "trace",
                    "order",
                    "session",
                    "ticket",
                    "application",
                    "claim",
                    "booking",
                    "request",
                    "visit",
                    "basket",
                    "cart",
                    "process",
                    "instance",
                    "invoice",
                    "loan",
                    "contract",
                    "incident");

    static final Set<String> STAFF =
            Set.of(
                    "agent",
                    "assignee",
                    "staff",
                    "employee",
                    "operator",
                    "resource",
                    "handler",
                    "owner",
                    "cashier",
                    "author",
                    "submitter",
                    "seller",
                    "vendor",
                    "barista",
                    "clerk",
                    "sender",
                    "support",
                    "driver");

    static final Set<String> IDENTIFIER =
            Set.of(
                    "id",
                    "ids",
                    "key",
                    "uuid",
                    "guid",
                    "hash",
                    "number",
                    "no",
                    "nr",
                    "ref",
                    "identifier");

    static final Set<String> TELEPHONE = Set.of("phone", "telephone", "mobile", "tel", "msisdn");

    static final Set<String> CARD = Set.of("card", "loyalty");

    /** Words for what tells of one person and is no identifier to join rows by. */
    static final Set<String> PERSONAL =
            Set.of(
                    "firstname",
                    "lastname",
                    "surname",
                    "fullname",
                    "forename",
                    "street",
                    "address",
                    "ip",
                    "birthday",
                    "birthdate",
                    "iban",
                    "passport",
                    "ssn",
                    "latitude",
                    "longitude",
                    "postcode",
                    "zip");

    static final Set<String> RECOMMENDATION =
            Set.of("nps", "recommend", "recommendation", "likely", "likelihood");

    static final Set<String> EFFORT = Set.of("ces", "effort", "easy");

    static final Set<String> ANSWER =
            Set.of(
                    "nps",
                    "csat",
                    "ces",
                    "recommend",
                    "recommendation",
                    "rating",
                    "score",
                    "satisfaction",
                    "satisfied",
                    "effort",
                    "easy",
                    "likely",
                    "stars",
                    "answer",
                    "likelihood");

    private ColumnWords() {}
}
