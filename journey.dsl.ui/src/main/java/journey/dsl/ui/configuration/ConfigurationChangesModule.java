// SPDX-License-Identifier: EPL-2.0
package journey.dsl.ui.configuration;

import com.google.inject.Binder;
import com.google.inject.Module;
import org.eclipse.xtext.builder.impl.IToBeBuiltComputerContribution;

/** Lets the builder of all languages know of {@link ConfigurationChanges}. */
public class ConfigurationChangesModule implements Module {

    @Override
    public void configure(Binder binder) {
        binder.bind(IToBeBuiltComputerContribution.class).to(ConfigurationChanges.class);
    }
}
