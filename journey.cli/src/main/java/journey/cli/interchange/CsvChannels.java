// SPDX-License-Identifier: EPL-2.0
package journey.cli.interchange;

import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import journey.cli.interchange.Spreadsheet.Row;

/** Reads by which channels a moment goes: those of the row, and its touchpoints. */
record CsvChannels(Spreadsheet sheet, CsvDraft draft) {

    private static final Set<String> KINDS = Set.of("online", "offline");

    /**
     * The titles of the channels of a row.
     *
     * @param named the cell with the title of the moment, which is no channel
     */
    Set<String> read(Row row, Optional<CsvCell> named) {
        Set<String> channels = new LinkedHashSet<>();
        row.cells(CsvColumn.CHANNEL).forEach(cell -> channels.addAll(cell.list()));
        CsvNaming.others(row, CsvColumn.TOUCHPOINT, named)
                .forEach(cell -> channels.addAll(cell.list()));
        if (row.has(CsvColumn.CHANNEL_KIND)) {
            readKind(row, channels);
        }
        return channels;
    }

    private void readKind(Row row, Set<String> channels) {
        String kind = row.text(CsvColumn.CHANNEL_KIND).toLowerCase(Locale.ROOT);
        if (!KINDS.contains(kind)) {
            sheet.leaveOut(row, CsvColumn.CHANNEL_KIND, "a channel is online or offline");
        } else if (channels.isEmpty()) {
            sheet.leaveOut(row, CsvColumn.CHANNEL_KIND, "the row has no channel");
        } else if (contradicts(channels, kind)) {
            sheet.leaveOut(row, CsvColumn.CHANNEL_KIND, "a row above says otherwise");
        }
    }

    /** Notes the kind of channels of which none is known, and tells whether another is. */
    private boolean contradicts(Set<String> channels, String kind) {
        boolean contradicts = false;
        for (String channel : channels) {
            String known = draft.channelKinds.putIfAbsent(channel, kind);
            contradicts |= known != null && !known.equals(kind);
        }
        return contradicts;
    }
}
