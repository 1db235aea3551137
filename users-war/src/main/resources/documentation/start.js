window.addEventListener('DOMContentLoaded', () => {
    SwaggerUIBundle({
        url: '/openapi',
        dom_id: '#api',
        deepLinking: true,
        docExpansion: 'none',
        defaultModelsExpandDepth: 0,
        // Nobody else's server is to be told about this document.
        validatorUrl: null,
    });
});
