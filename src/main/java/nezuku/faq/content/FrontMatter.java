package nezuku.faq.content;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.List;
import nezuku.faq.Link;
import org.jspecify.annotations.Nullable;

/** The YAML header of an entry's file; what is missing is null. */
record FrontMatter(
    @Nullable String question,
    @Nullable List<@Nullable String> aliases,
    @Nullable String owner,
    @Nullable String audience,
    @Nullable LocalDate verified,
    @JsonProperty("review-every") @Nullable String reviewEvery,
    @Nullable List<Link> links) {}
