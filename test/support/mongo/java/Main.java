import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.MongoVersion;
import de.bwaldvogel.mongo.backend.memory.MemoryBackend;
import java.util.List;

/** mongo-java-server in memory: a stand-in for tests, not MongoDB. Ends when its standard input ends. */
public class Main {
  /** It names itself 5.0 with wire version 8 at most, and the driver refuses whatever is below 9. */
  static final MongoVersion FOR_DRIVER = new MongoVersion() {
    public List<Integer> getVersionArray() { return List.of(4, 4, 0); }
    public int getWireVersion() { return 9; }
  };

  public static void main(String[] args) throws Exception {
    MongoServer server = new MongoServer(new MemoryBackend().version(FOR_DRIVER));
    server.bind("127.0.0.1", Integer.parseInt(args[0]));
    while (System.in.read() != -1) {}
    server.shutdownNow();
  }
}
