package nezuku.workspace.company;

import java.util.List;

/** A channel as the sample company starts with it; members by handle. */
public record Room(String name, boolean closed, String topic, List<String> members) {}
