package studio.kengen.workspace;

import java.nio.file.Path;
import java.util.Optional;

/// The file of an open project.
///
/// @param path where it is
/// @param stamp what it held when it was last read or saved
/// @param lock the lock on it; empty where none can be written beside it
record FileOnDisk(Path path, FileStamp stamp, Optional<LockFile> lock) {
    DiskState state() {
        return FileStamp.of(path)
                .map(now -> now.equals(stamp) ? DiskState.SAME : DiskState.CHANGED)
                .orElse(DiskState.GONE);
    }

    void release() {
        lock.ifPresent(LockFile::release);
    }
}
