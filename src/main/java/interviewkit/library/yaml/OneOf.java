package interviewkit.library.yaml;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;

/** A text that is the word of one of these constants, or a map whose keys are such words. */
@Retention(RetentionPolicy.RUNTIME)
public @interface OneOf {
    Class<? extends Enum<?>> value();
}
