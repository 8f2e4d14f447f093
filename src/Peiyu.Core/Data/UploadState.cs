namespace Peiyu.Core.Data;

/// <summary>How far an uploaded file is.</summary>
public enum UploadState
{
    /// <summary>Waits to be read.</summary>
    Waiting,

    /// <summary>Is being read and held against the register.</summary>
    Reading,

    /// <summary>Is read; a person looks at what it would do.</summary>
    Ready,

    /// <summary>A person said yes; waits to be written.</summary>
    Confirmed,

    /// <summary>Is being written.</summary>
    Writing,

    /// <summary>Is in the register.</summary>
    Done,

    /// <summary>Could not be read or written; <see cref="Upload.Step"/> says why.</summary>
    Failed,

    /// <summary>A person gave it up.</summary>
    Cancelled,
}
