// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/verbs.h"
#include "core/translation.h"
#include "study/samplestudy.h"
#include "ui/window/windowapplication.h"

#include <QCommandLineParser>
#include <QFile>
#include <QUrl>

#include <cstdio>

namespace
{
// Set before any application object: paths and settings hang on these names.
void nameProgram()
{
    QCoreApplication::setApplicationName(QStringLiteral("synoptic"));
    QCoreApplication::setApplicationVersion(QStringLiteral(SYNOPTIC_VERSION));
    QGuiApplication::setDesktopFileName(QStringLiteral(SYNOPTIC_APP_ID));
}

QStringList argumentList(int argc, char **argv)
{
    QStringList arguments;
    for (int i = 1; i < argc; ++i) {
        arguments.append(QString::fromLocal8Bit(argv[i]));
    }
    return arguments;
}

int fail(const Error &error)
{
    std::fprintf(stderr, "%s\n", qUtf8Printable(describe(error)));
    return exitCode(error.kind);
}

int printSamplePath()
{
    const Result<QString> path = ensureSampleStudy(dataFolder());
    if (!path)
        return fail(path.error());
    std::printf("%s\n", qUtf8Printable(*path));
    return 0;
}

std::optional<ThemeMode> themeFrom(const QString &word)
{
    if (word == QLatin1StringView("light"))
        return ThemeMode::Light;
    if (word == QLatin1StringView("dark"))
        return ThemeMode::Dark;
    return std::nullopt;
}

Result<WindowOptions> windowOptions(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.addOptions({{QStringLiteral("picture"), {}, QStringLiteral("file")},
                       {QStringLiteral("theme"), {}, QStringLiteral("light|dark")},
                       {QStringLiteral("language"), {}, QStringLiteral("code")},
                       {QStringLiteral("size"), {}, QStringLiteral("WxH")},
                       {QStringLiteral("measure-startup"), {}}});
    if (!parser.parse(QStringList(QStringLiteral("synoptic")) + arguments))
        return failure(ErrorKind::Usage, parser.errorText());
    if (parser.positionalArguments().size() > 1)
        return failure(ErrorKind::Usage, QCoreApplication::translate("Main", "“%1” is no command; try: synoptic help")
                                             .arg(parser.positionalArguments().first()));
    // A file manager names a file by its address, a browser hands over what was clicked.
    const QString argument = parser.positionalArguments().value(0);
    const bool isLink = argument.startsWith(QLatin1StringView("synoptic:"), Qt::CaseInsensitive);
    const QUrl url(argument);
    const QString study = isLink ? QString() : url.isLocalFile() ? url.toLocalFile() : argument;
    const QStringList size = parser.value(QStringLiteral("size")).split(QLatin1Char('x'));
    return WindowOptions{.study = study,
                         .link = isLink ? argument : QString(),
                         .picture = parser.value(QStringLiteral("picture")),
                         .language = parser.value(QStringLiteral("language")),
                         .theme = themeFrom(parser.value(QStringLiteral("theme"))),
                         .size = QSize(size.value(0).toInt(), size.value(1).toInt()),
                         .measureStartup = parser.isSet(QStringLiteral("measure-startup"))};
}

bool hasDisplay()
{
    return qEnvironmentVariableIsSet("DISPLAY") || qEnvironmentVariableIsSet("WAYLAND_DISPLAY") ||
           qEnvironmentVariableIsSet("QT_QPA_PLATFORM");
}
// A verb never opens a window: what paints does so into files, with a display or without.
std::unique_ptr<QCoreApplication> verbApplication(const QString &verb, int &argc, char **argv)
{
    if (!isPaintingVerb(verb))
        return std::make_unique<QCoreApplication>(argc, argv);
    qputenv("QT_QPA_PLATFORM", "offscreen");
    return std::make_unique<QGuiApplication>(argc, argv);
}
} // namespace

int main(int argc, char **argv)
{
    nameProgram();
    const QStringList arguments = argumentList(argc, argv);
    if (isVerb(arguments.value(0))) {
        const std::unique_ptr<QCoreApplication> application = verbApplication(arguments.first(), argc, argv);
        QTranslator translator;
        loadTranslation(translator, QLocale());
        QCoreApplication::installTranslator(&translator);
        QTextStream out(stdout);
        QTextStream err(stderr);
        QFile in;
        const bool isOpen = in.open(stdin, QIODevice::ReadOnly);
        Console console{.out = out, .err = err, .columns = terminalColumns(), .in = isOpen ? &in : nullptr};
        return runVerb(arguments, console);
    }
    if (arguments.value(0) == QLatin1StringView("--sample-path")) {
        const QCoreApplication application(argc, argv);
        return printSamplePath();
    }
    Result<WindowOptions> options = windowOptions(arguments);
    if (!options)
        return fail(options.error());
    if (!hasDisplay())
        return fail({.kind = ErrorKind::Usage,
                     .subject = QCoreApplication::translate("Main", "There is no display to open a window on."),
                     .detail = {}});
    WindowApplication application(argc, argv);
    return application.run(*options);
}
