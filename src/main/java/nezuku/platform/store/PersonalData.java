package nezuku.platform.store;

import java.util.List;
import java.util.Map;

/** Something that is kept about people. */
public interface PersonalData {

  /**
   * Everything of it about a person, as columns with their values; instants are ISO 8601.
   *
   * @param userId their Slack user id
   */
  List<Map<String, Object>> export(String userId);

  /**
   * Takes the person out of it, within the transaction of this thread.
   *
   * @param userId their Slack user id
   * @return how many rows it was
   */
  int forget(String userId);
}
