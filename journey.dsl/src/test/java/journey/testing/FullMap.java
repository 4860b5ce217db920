// SPDX-License-Identifier: EPL-2.0
package journey.testing;

/**
 * A map that says everything that the language can say: each kind of element stands in it, and for
 * each reference there is something to lead to.
 */
public final class FullMap {

    public static final String TEXT =
            """
            import "map.journey"
            persona Anna "Anna" {
                pain Named "Named" high { seen in Till as "a" }
                segment "s" goal One "1" goal Two "2" behaviour "b" prefers Shop quote "q" evidence Survey
                seen in Crm where "s" is "a", "b" }
            persona Ben "Ben" { evidence assumed }
            persona Cleo "Cleo"
            channel Shop "Shop" offline { seen in Till where "c" is not "a", "b" } channel App "App" online
            team Crew "Crew" team Sales "Sales"
            system Pos "Pos" system Erp "Erp"
            source Survey "Survey" survey { collected 2026-01-01 to 2026-02-01 data "d.csv" url "https://example.org" }
            source Till "Till" events {
                data "*.csv" only where "a" begins with "b", "c" and "d" contains "e" and "f" >= 1
                time "at" in "Europe/Berlin" as "dd/MM/yyyy HH:mm" customer "card", "c" as cookie event "kind" }
            source Crm "Crm" crm { table "t" answers Nps in "q1", "q2" }
            metric Nps "Recommend?" nps
            metric Effort "Easy?" ces { scale 1 to 7 method top 2 higher is better }
            metric Queue "Queue" duration { unit minutes lower is better }
            metric Done "Done" rate
            journey Later "Later" {
                purpose "p" future of Now persona Anna, Ben owner Crew reviewed 2026-01-01 lost after 30 days
                continues in Now part of Now
                stage S "S" as use {
                    goal "g" serves One
                    touchpoint T "T" via Shop by Crew key for Anna {
                        expects "e" for Anna evidence Survey
                        experiences "x" for Anna evidence Survey
                        emotion -1 "r" for Anna evidence Survey
                        pain P "P" high for Anna evidence Survey { seen in Till as "p" }
                        pain Other "Another pain"
                        opportunity O "O" resolves P importance 8 satisfaction 3 evidence Survey
                        artifact "a" for Anna
                        backstage Prints "b" by Crew with Pos
                        backstage "c" after Prints
                        support Stock "s" by Crew with Pos after Prints
                        measure Nps from Survey target >= 40 { 2026-Q1 31 n 214 margin 5 for Anna }
                        leads to U "r" for Anna
                        ends "r" for Anna
                        ends here for Anna
                        joins U for Anna
                        choice "q" { leads to U "r" usual for Anna ends "r" }
                    }
                    step U "U" proposed optional aside for Anna {
                        expects "e" evidence assumed
                        experiences "x" evidence assumed
                        emotion +1 evidence assumed
                        opportunity Idea "Idea" evidence assumed
                        measure Effort from Till { 2026-Q1 60 n 9 }
                        measure Queue from Till until W within 1 day { 2026-Q1 7 n 9 }
                        measure Done from Till reaching W within 2 weeks
                        leads to T
                        joins W
                    }
                    step W "W" { seen in Till as "w", "v" where "a" is "b" and "n" < 3 }
                    step X "X" while W
                    touchpoint Y "Y" while W
                }
                action A "A" { delivers O owner Crew due 2026-01-01 status doing expects Nps +5 measured 2026-Q1 to 2026-Q2 }
                view V "V" { show goals }
            }
            journey Now "Now" {}
            journey Soon "Soon" {}
            """;

    private FullMap() {}
}
