// SPDX-License-Identifier: EPL-2.0
package journey.dsl;

import com.google.inject.Injector;
import journey.model.JourneyPackage;
import org.eclipse.emf.ecore.EPackage;

/** Sets the language up outside of Eclipse. */
public class JourneyStandaloneSetup extends JourneyStandaloneSetupGenerated {

    /** Registers the language with EMF; an injector is created on the way and dropped. */
    public static void doSetup() {
        new JourneyStandaloneSetup().createInjectorAndDoEMFRegistration();
    }

    /** Also registers the metamodel, which the generated setup takes for granted. */
    @Override
    public Injector createInjectorAndDoEMFRegistration() {
        EPackage.Registry.INSTANCE.putIfAbsent(JourneyPackage.eNS_URI, JourneyPackage.eINSTANCE);
        return super.createInjectorAndDoEMFRegistration();
    }
}
