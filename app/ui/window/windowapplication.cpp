// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/windowapplication.h"

#include "core/translation.h"
#include "study/samplestudy.h"
#include "ui/shell/preference.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/noticebar.h"
#include "ui/window/linkopener.h"
#include "ui/window/linkportal.h"
#include "ui/window/mainwindow.h"
#include "ui/window/startuptime.h"
#include "ui/window/workspace.h"

#include <QIcon>
#include <QLibraryInfo>
#include <QLocale>
#include <QTimer>

#include <cstdio>

namespace
{
const Preference<int> themePreference("view/theme", int(ThemeMode::System));
const Preference<QString> languagePreference("view/language", QString());
} // namespace

WindowApplication::WindowApplication(int &argc, char **argv) : QApplication(argc, argv) {}

WindowApplication::~WindowApplication() = default;

int WindowApplication::run(const WindowOptions &options)
{
    if (!options.link.isEmpty() && LinkPortal::send(options.link))
        return 0; // the window that is open shows it
    setLanguage(options.language.isEmpty() ? languagePreference.get() : options.language);
    m_lens = std::make_unique<Lens>();
    setTheme(options.theme.value_or(ThemeMode(themePreference.get())));
    makeWindow();
    if (!options.size.isEmpty())
        m_window->resize(options.size);
    if (const Result<void> opened = openFirst(options.study); !opened) {
        std::fprintf(stderr, "%s\n", qUtf8Printable(describe(opened.error())));
        return exitCode(opened.error().kind);
    }
    if (options.measureStartup || !options.picture.isEmpty())
        connect(new FirstPaint(*m_window), &FirstPaint::painted, this, [this, options] { afterFirstPaint(options); });
    m_window->show();
    followLinks();
    if (!options.link.isEmpty())
        showLink(options.link);
    // Drawn in every size that a window manager may ask for: after the window's own picture.
    QTimer::singleShot(100, this, [] { setWindowIcon(applicationIcon()); });
    return exec();
}

void WindowApplication::followLinks()
{
    m_portal = std::make_unique<LinkPortal>();
    connect(m_portal.get(), &LinkPortal::arrived, this, &WindowApplication::showLink);
    m_portal->listen();
}

void WindowApplication::showLink(const QString &address)
{
    if (const Result<void> shown = openLink(*m_window, address); !shown)
        m_window->notices()->showError(shown.error());
    m_window->setWindowState(m_window->windowState() & ~Qt::WindowMinimized);
    m_window->raise();
    m_window->activateWindow();
}

void WindowApplication::afterFirstPaint(const WindowOptions &options)
{
    if (options.measureStartup) {
        std::printf("%lld\n", static_cast<long long>(millisecondsSinceProcessStart()));
        std::fflush(stdout);
    }
    if (options.picture.isEmpty()) {
        quit();
        return;
    }
    // Let layouts that are finished in steps come to rest.
    QTimer::singleShot(400, this, [this, options] {
        const bool saved = m_window->grab().save(options.picture);
        if (!saved) {
            const Error error{.kind = ErrorKind::WriteFailed, .subject = options.picture, .detail = {}};
            std::fprintf(stderr, "%s\n", qUtf8Printable(describe(error)));
        }
        exit(saved ? 0 : exitCode(ErrorKind::WriteFailed));
    });
}

Result<void> WindowApplication::openFirst(const QString &path)
{
    const Result<QString> file = path.isEmpty() ? ensureSampleStudy(dataFolder()) : Result<QString>(path);
    if (!file)
        return std::unexpected(file.error());
    if (m_window->openStudy(*file))
        return {};
    // The file that was asked for cannot be opened. The window still comes, with the sample and the reason.
    const QString reason = m_window->notices()->text();
    const Result<QString> sample = ensureSampleStudy(dataFolder());
    if (path.isEmpty() || !sample || !m_window->openStudy(*sample))
        return failure(ErrorKind::Usage, reason);
    m_window->notices()->show(NoticeKind::Warning, reason);
    return {};
}

void WindowApplication::makeWindow()
{
    m_window = std::make_unique<MainWindow>(*m_lens);
    // Queued: the window that asks is the one that goes.
    connect(
        m_window.get(), &MainWindow::themeWanted, this,
        [this](ThemeMode mode) {
            themePreference.set(int(mode));
            setTheme(mode);
        },
        Qt::QueuedConnection);
    connect(
        m_window.get(), &MainWindow::languageWanted, this,
        [this](const QString &language) {
            languagePreference.set(language);
            const QString path = m_window->workspace()->study().path();
            const QRect place = m_window->geometry();
            m_window->close();
            m_window.reset();
            setLanguage(language);
            makeWindow();
            m_window->setGeometry(place);
            m_window->openStudy(path);
            m_window->show();
        },
        Qt::QueuedConnection);
}

void WindowApplication::setTheme(ThemeMode mode)
{
    applyTheme(*this, mode);
    m_lens->setColorScheme(themeOf(palette()).dark ? Qt::ColorScheme::Dark : Qt::ColorScheme::Light);
}

void WindowApplication::setLanguage(const QString &language)
{
    const QLocale locale = language.isEmpty() ? QLocale::system() : QLocale(language);
    QLocale::setDefault(locale);
    m_translator = std::make_unique<QTranslator>();
    loadTranslation(*m_translator, locale);
    installTranslator(m_translator.get());
    m_qtTranslator = std::make_unique<QTranslator>();
    if (m_qtTranslator->load(locale, QStringLiteral("qtbase"), QStringLiteral("_"),
                             QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        installTranslator(m_qtTranslator.get());
    setLayoutDirection(locale.textDirection());
}
