// SPDX-License-Identifier: EPL-2.0
package journey.render.svg;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Several pictures as one, below each other. */
public final class PictureColumn {

    private static final Pattern SIZE =
            Pattern.compile("^<svg [^>]*?width=\"(\\d+)\" height=\"(\\d+)\"");

    private PictureColumn() {}

    /**
     * Puts pictures below each other.
     *
     * @param pictures as {@link MapPicture#svg} makes them; without any, the picture is empty
     */
    public static String of(List<String> pictures) {
        if (pictures.size() == 1) {
            return pictures.get(0);
        }
        StringBuilder column = new StringBuilder();
        int width = 1;
        int height = 0;
        for (String picture : pictures) {
            Matcher size = SIZE.matcher(picture);
            if (!size.find()) {
                throw new IllegalArgumentException("not a picture of a map");
            }
            column.append(picture.replaceFirst("^<svg ", "<svg y=\"" + height + "\" "));
            width = Math.max(width, Integer.parseInt(size.group(1)));
            height += Integer.parseInt(size.group(2));
        }
        return "<svg xmlns=\"%1$s\" width=\"%2$d\" height=\"%3$d\" viewBox=\"0 0 %2$d %3$d\">\n%4$s</svg>\n"
                .formatted(MapPicture.NAMESPACE, width, Math.max(1, height), column);
    }
}
