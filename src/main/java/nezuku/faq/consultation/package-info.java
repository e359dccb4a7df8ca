/** Questions that wait for a person's answer: who has them, and when the next one is asked. */
@NullMarked
package nezuku.faq.consultation;

import org.jspecify.annotations.NullMarked;
