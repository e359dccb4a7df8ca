package nezuku.platform.config;

import java.nio.file.Path;
import java.util.Optional;
import nezuku.people.Appointments;
import nezuku.people.Partners;

/**
 * What the company has configured.
 *
 * @param content the FAQ's folder
 * @param fallbackOwner the e-mail address of the person who is asked where nobody else is
 * @param partners how the partners' staff is recognised
 * @param appointments who has which role, and who stands in for whom
 */
public record Config(
    Path content, Optional<String> fallbackOwner, Partners partners, Appointments appointments) {}
