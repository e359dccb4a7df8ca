package nezuku.cli;

class SqlitePersonCommandTest extends PersonCommandContract {
  @Override
  String url() {
    return "nezuku.db";
  }

  @Override
  String tablesQuery() {
    return "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite%'"
        + " ORDER BY name";
  }
}
