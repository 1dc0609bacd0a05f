// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "study/pdfprocess.h"

#include "exchange/pdf/draftjson.h"
#include "exchange/pdf/pdfreader.h"
#include "exchange/proposals.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QProcess>

#include <sys/resource.h>
#include <sys/time.h>

#include <ctime>

namespace
{

using namespace Qt::StringLiterals;

constexpr qint64 maxAnswer = qint64{64} * 1024 * 1024;

void limit(__rlimit_resource what, rlim_t most)
{
    const rlimit value{.rlim_cur = most, .rlim_max = most};
    setrlimit(what, &value);
}

// Between fork and exec: only what is allowed in a signal handler.
void limitProcess()
{
    constexpr rlim_t gibibyte = rlim_t{1} << 30;
    constexpr rlim_t seconds = 30;
#if !defined(__SANITIZE_ADDRESS__)
    limit(RLIMIT_AS, gibibyte);
    limit(RLIMIT_DATA, gibibyte / 2);
#endif
    limit(RLIMIT_CPU, seconds);
    limit(RLIMIT_FSIZE, 0);
    limit(RLIMIT_CORE, 0);
}

// Ends this process when it has used more of the processor than its pages can be worth, by a signal that nobody
// handles: a page made to harm is left at once, and a long document has its time.
class ProcessorBudget
{
public:
    ProcessorBudget() { renew(); }
    ~ProcessorBudget() { set(0); }
    Q_DISABLE_COPY_MOVE(ProcessorBudget)

    void addPage()
    {
        ++m_pages;
        renew();
    }

private:
    void renew() const
    {
        constexpr qint64 first = 3'000; // ms
        constexpr qint64 page = 20;
        constexpr qint64 least = 100;
        set(std::max(least, first + page * m_pages - used()));
    }

    static qint64 used()
    {
        timespec now{};
        clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now);
        return qint64{now.tv_sec} * 1000 + now.tv_nsec / 1'000'000;
    }

    static void set(qint64 milliseconds)
    {
        const itimerval timer{.it_interval = {},
                              .it_value = {.tv_sec = milliseconds / 1000, .tv_usec = milliseconds % 1000 * 1000}};
        setitimer(ITIMER_PROF, &timer, nullptr);
    }

    qint64 m_pages = 0;
};

// The answer; nothing when there is none in time.
QByteArray ask(const QByteArray &bytes, const PdfReaderProgram &program)
{
    QProcess process;
    process.setChildProcessModifier(limitProcess);
    process.setStandardErrorFile(QProcess::nullDevice());
    process.setProgram(program.path);
    process.setArguments({readPdfWord});
    process.start();
    if (!process.waitForStarted())
        return {};
    process.write(bytes);
    process.closeWriteChannel();
    QElapsedTimer clock;
    clock.start();
    QByteArray answer;
    while (process.state() != QProcess::NotRunning && clock.elapsed() < program.milliseconds &&
           answer.size() <= maxAnswer) {
        constexpr int step = 100;
        process.waitForFinished(step);
        answer += process.readAllStandardOutput();
    }
    const bool isDone = process.state() == QProcess::NotRunning && process.exitStatus() == QProcess::NormalExit;
    if (process.state() != QProcess::NotRunning) {
        process.kill();
        process.waitForFinished();
    }
    return isDone && answer.size() <= maxAnswer ? answer : QByteArray();
}

} // namespace

Result<ArticleDraft> readPdfApart(const QByteArray &bytes, const QString &fileName, const PdfReaderProgram &program)
{
    std::optional<Result<ArticleDraft>> answer = readDraftAnswer(ask(bytes, program));
    if (!answer) {
        return failure(ErrorKind::BadFormat, fileName,
                       QCoreApplication::translate("ReadArticle", "reading it failed, or took too much"));
    }
    if (!*answer) {
        answer->error().subject = fileName;
        if (answer->error().kind == ErrorKind::NoText)
            answer->error().detail = whyPdfHasNoText();
        return *answer;
    }
    ArticleDraft draft = **std::move(answer);
    draft.original = bytes;
    draft.publishedFrom = draft.article.published.isEmpty() ? QString() : placeOfPdfDay();
    draft.article.name = proposedName(fileName);
    draft.article.source = baseName(fileName);
    if (draft.article.title.isEmpty())
        draft.article.title = proposedTitle(draft.text, draft.blocks);
    return draft;
}

Result<ArticleDraft> readPdfApart(const QByteArray &bytes, const QString &fileName)
{
    return readPdfApart(bytes, fileName, {.path = QCoreApplication::applicationFilePath()});
}

QByteArray answerForPdf(const QByteArray &bytes)
{
    ProcessorBudget budget;
    return draftAnswer(readPdf(bytes, {}, [&] { budget.addPage(); }));
}
