// SPDX-License-Identifier: EPL-2.0
package journey.ide.ui;

import com.google.inject.Injector;
import journey.dsl.ui.internal.DslActivator;
import org.eclipse.xtext.testing.IInjectorProvider;

/** Gives tests what the running editor has. */
public class JourneyUiInjectorProvider implements IInjectorProvider {

    @Override
    public Injector getInjector() {
        return DslActivator.getInstance().getInjector(DslActivator.JOURNEY_DSL_JOURNEY);
    }
}
