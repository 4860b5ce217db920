// SPDX-License-Identifier: EPL-2.0
package journey.dsl.ui.hover;

import com.google.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.jface.text.ITextHover;
import org.eclipse.xtext.ui.editor.hover.DefaultCompositeHover;

/** Also explains checks. */
public class JourneyHovers extends DefaultCompositeHover {

    private final CheckHover checks;

    @Inject
    JourneyHovers(CheckHover checks) {
        this.checks = checks;
    }

    @Override
    protected List<ITextHover> createHovers() {
        List<ITextHover> hovers = new ArrayList<>(super.createHovers());
        hovers.add(1, checks);
        return hovers;
    }
}
