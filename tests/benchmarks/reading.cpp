// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What it costs to read files, each in a process of its own: `synoptic extract` of every file in a folder, with its
// seconds of the processor, its seconds and the most memory that was used, its children included. The limits are 5
// seconds and 512 MiB, also for files that are made to harm; those that pass them are named. Without a folder it makes
// some of these itself: books and documents that unpack to far more than they are.
//   reading PROGRAM [FOLDER]

#include <KZip>
#include <QBuffer>
#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QProcess>
#include <QTemporaryDir>
#include <QTextStream>

#include <sys/resource.h>

namespace
{
using namespace Qt::StringLiterals;

constexpr double maxSeconds = 5;
constexpr double maxMebibytes = 512;

// Text that packs to a hundredth or so: not so well that it is refused for that alone.
QByteArray dullText(qsizetype size)
{
    QByteArray text;
    for (int i = 0; text.size() < size; ++i)
        text += QByteArray("the bridge was shut and the ferry went ").repeated(8) + QByteArray::number(i * 7919);
    return text.first(size);
}

QByteArray packed(const QList<std::pair<QString, QByteArray>> &files)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    KZip zip(&buffer);
    zip.open(QIODevice::WriteOnly);
    for (const auto &[name, content] : files)
        zip.writeFile(name, content);
    zip.close();
    return bytes;
}

QByteArray document(const QByteArray &inside)
{
    return packed({{u"[Content_Types].xml"_s, "<Types/>"},
                   {u"word/document.xml"_s, "<w:document xmlns:w=\"w\"><w:body>" + inside + "</w:body></w:document>"}});
}

QByteArray book(const QByteArray &chapter, int chapters)
{
    QByteArray manifest;
    QByteArray spine;
    QList<std::pair<QString, QByteArray>> files{
        {u"META-INF/container.xml"_s, "<container><rootfile full-path=\"c.opf\"/></container>"}};
    for (int i = 0; i < chapters; ++i) {
        const QByteArray number = QByteArray::number(i);
        manifest += "<item id=\"c" + number + "\" href=\"c" + number + "\"/>";
        spine += "<itemref idref=\"c" + number + "\"/>";
        files.append({u'c' + QString::fromLatin1(number), "<html><body>" + chapter + "</body></html>"});
    }
    files.append({u"c.opf"_s, "<package><manifest>" + manifest + "</manifest><spine>" + spine + "</spine></package>"});
    return packed(files);
}

void make(const QDir &folder)
{
    constexpr qsizetype much = qsizetype{40} * 1024 * 1024;
    const QByteArray text = dullText(much);
    const auto write = [&](const QString &name, const QByteArray &bytes) {
        QProcess tee; // files are written by one function of the program, which this is not about
        tee.start(u"tee"_s, {folder.filePath(name)});
        tee.write(bytes);
        tee.closeWriteChannel();
        tee.waitForFinished(-1);
    };
    write(u"text.docx"_s, document("<w:p><w:r><w:t>" + text + "</w:t></w:r></w:p>"));
    write(u"comment.docx"_s, document("<!--" + text + "--><w:p><w:r><w:t>x</w:t></w:r></w:p>"));
    write(u"attribute.docx"_s, document("<w:p a=\"" + text + "\"><w:r><w:t>x</w:t></w:r></w:p>"));
    write(u"paragraphs.docx"_s, document(QByteArray("<w:p><w:r><w:t>word</w:t></w:r></w:p>").repeated(100'000)));
    write(u"text.epub"_s, book("<p>" + text + "</p>", 4));
    write(u"comment.epub"_s, book("<!--" + text.first(much / 2) + "--><p>x</p>", 4));
    write(u"script.epub"_s, book("<script>" + text.first(much / 8) + "</script><p>x</p>", 6));
    write(u"elements.epub"_s, book(QByteArray("<p>x</p>").repeated(100'000), 5));
    write(u"chapters.epub"_s, book("<p>x</p>", 9'000));
}

double processorSeconds(const rusage &usage)
{
    const auto seconds = [](const timeval &time) { return double(time.tv_sec) + double(time.tv_usec) / 1e6; };
    return seconds(usage.ru_utime) + seconds(usage.ru_stime);
}

rusage children()
{
    rusage usage{};
    getrusage(RUSAGE_CHILDREN, &usage);
    return usage;
}

bool measure(const QString &program, const QFileInfo &file, QTextStream &out)
{
    const double before = processorSeconds(children());
    QElapsedTimer clock;
    clock.start();
    QProcess process;
    process.start(program, {u"extract"_s, u"--json"_s, file.filePath()});
    process.waitForFinished(-1);
    const double seconds = double(clock.elapsed()) / 1000;
    const rusage after = children();
    const double used = processorSeconds(after) - before;
    // Of the largest child so far: a file is named when it makes that too large.
    const double mebibytes = double(after.ru_maxrss) / 1024;
    const bool isFine = used <= maxSeconds && mebibytes <= maxMebibytes && process.exitStatus() == QProcess::NormalExit;
    out << QStringLiteral("%1 %2 s of the processor %3 s %4 MiB at most so far, exit code %5%6\n")
               .arg(file.fileName(), -24)
               .arg(used, 6, 'f', 2)
               .arg(seconds, 6, 'f', 2)
               .arg(mebibytes, 5, 'f', 0)
               .arg(process.exitCode())
               .arg(isFine ? QString() : u"  ABOVE THE LIMITS"_s);
    out.flush();
    return isFine;
}
} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    QTextStream out(stdout);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() < 2) {
        out << "reading PROGRAM [FOLDER]\n";
        return 2;
    }
    const QTemporaryDir made;
    QDir folder(arguments.value(2, made.path()));
    if (arguments.size() < 3)
        make(folder);
    bool areFine = true;
    for (const QFileInfo &file : folder.entryInfoList(QDir::Files, QDir::Name))
        areFine = measure(arguments.at(1), file, out) && areFine;
    return areFine ? 0 : 1;
}
