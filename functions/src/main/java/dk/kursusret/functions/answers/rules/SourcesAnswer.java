package dk.kursusret.functions.answers.rules;

import dk.kursusret.functions.answers.Engine;
import dk.kursusret.rules.sources.LegalSource;
import dk.kursusret.rules.sources.LegalSources;
import java.util.List;

/** Every document, act and order that answers cite, with the address of the text. */
public record SourcesAnswer(String engine, List<LegalSource> sources) {

    public static SourcesAnswer all() {
        return new SourcesAnswer(Engine.VERSION, LegalSources.all());
    }
}
